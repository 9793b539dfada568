// Which code runs once for each request: registered, decorated, found by its shape, and whatever those call.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createProjectOver } from '../../support/project';

describe('Handlers of requests', () => {
  it('are what Express routes name, in other files and behind wrappers as well', async () => {
    const project = await createProjectOver({
      'app.ts': `import express from 'express';
import { listOrders } from './orders';
const app = express();
app.set('trust proxy', 1);
app.get('env');
app.use((request, response, next) => next());
app.get('/orders', listOrders);
app.post('/orders', wrap(async (request, response) => response.sendStatus(201)));
app.route('/stock').get((request, response) => response.json([]));
`,
      'orders.ts': 'import axios from \'axios\';\nexport const listOrders = async (request, response) => response.json(await axios.get(\'http://stock\'));\n',
    });
    assert.deepEqual(project.of('app.ts').handlers.map(({ name, role }) => `${role} ${name}`), ['middleware this handler', 'answer GET /orders', 'answer POST /orders', 'answer GET /stock']);
    assert.equal(project.of('app.ts').handlers[1]!.runs?.file, 'orders.ts');
  });

  it('are seen on a parameter that goes by the usual name, where nobody sees who calls', async () => {
    const project = await createProjectOver({
      'routes.js': "const http = require('http');\nmodule.exports = (app, db) => {\n  app.post('/login', (request, response) => response.end());\n  app.get('title');\n  db.get('/key', () => {});\n};\n",
    });
    assert.deepEqual(project.of('routes.js').handlers.map(({ name }) => name), ['POST /login']);
  });

  it('are what decorators and methods of views name in Python', async () => {
    const project = await createProjectOver({
      'shop.py': `from flask import Flask
app = Flask(__name__)
@app.route("/orders", methods=["POST"])
def order():
    return ""
@app.get("/stock")
def stock():
    return ""
`,
      'views.py': `from rest_framework.views import APIView
class Orders(APIView):
    def get(self, request):
        return self.read()
    def read(self):
        return []
`,
      'api.py': `from fastapi import APIRouter
router = APIRouter(prefix="/v1")
@router.delete("/orders/{id}")
async def cancel(id: int):
    pass
`,
    });
    const names = (file: string) => project.of(file).handlers.map(({ name }) => name);
    assert.deepEqual([names('shop.py'), names('views.py'), names('api.py')], [['POST /orders', 'GET /stock'], ['get'], ['DELETE /orders/{id}']]);
  });

  it('are told in Go by the router, or by what they take', async () => {
    const project = await createProjectOver({
      'main.go': `package main
import (
	"net/http"
	"github.com/gin-gonic/gin"
)
func main() {
	r := gin.Default()
	v1 := r.Group("/v1")
	v1.GET("/orders", auth, orders)
	http.HandleFunc("POST /stock", stock)
}
func auth(c *gin.Context)   { c.Next() }
func orders(c *gin.Context) {}
func stock(w http.ResponseWriter, r *http.Request) {}
func helper(w http.ResponseWriter) {}
`,
    });
    assert.deepEqual(project.of('main.go').handlers.map(({ name, role }) => `${role} ${name}`), ['middleware GET /orders', 'answer GET /orders', 'answer POST /stock', 'answer helper']);
  });

  it('make what they call run for each request, and nothing else', async () => {
    const text = `import express from 'express';
const app = express();
const shared = connect();
app.get('/orders', async (request, response) => response.json(await load()));
async function load() { return query('orders'); }
async function nightly() { return query('report'); }
`;
    const project = await createProjectOver({ 'app.ts': text });
    const why = (piece: string) => {
      const start = text.indexOf(piece);
      const found = project.perRequest({ file: 'app.ts', span: { start, end: start + piece.length } });
      return found && [found.handler.name, ...found.through.map(({ note }) => note)];
    };
    assert.deepEqual(why('load())'), ['GET /orders']);
    assert.deepEqual(why("query('orders')"), ['GET /orders', '`load` is called here']);
    assert.equal(why("query('report')"), undefined);
    assert.equal(why('connect()'), undefined);
  });
});
