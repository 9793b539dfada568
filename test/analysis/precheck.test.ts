// Which files are parsed: those that use what a record describes, not all that import its module.
import { strict as assert } from 'node:assert';
import { libraries } from '../../src/analysis/languages';
import { createPrecheck } from '../../src/analysis/precheck';
import type { LanguageId } from '../../src/analysis/program';

const precheck = createPrecheck(libraries);

const cases: readonly [language: LanguageId, parsed: boolean, what: string, text: string][] = [
  ['python', true, 'a call of a library', 'import requests\nrequests.get(url)\n'],
  ['python', true, 'one of several names in an import', 'import os, requests as http\nhttp.get(url)\n'],
  ['python', false, 'a module of its own with the name of a library', 'from ..core.jwt import encode\nencode(user)\n'],
  ['python', false, 'a migration of a framework', 'from django.db import migrations\n\nclass Migration(migrations.Migration):\n    dependencies = []\n'],
  ['python', true, 'a route of the same framework', 'from django.urls import path\nurlpatterns = [path("orders", orders)]\n'],
  ['python', true, 'a class whose objects are asked', 'from django.db import models\n\nclass Order(models.Model):\n    pass\n'],
  ['go', false, 'a context that is only handed on', 'import "context"\n\nfunc run(ctx context.Context) error { return next(ctx) }\n'],
  ['go', true, 'a context that is made', 'import "context"\n\nfunc main() { run(context.Background()) }\n'],
  ['go', true, 'a package below a module', 'import "google.golang.org/grpc/credentials/insecure"\n\nvar plain = insecure.NewCredentials()\n'],
  ['go', true, 'options of a record that has no calls', 'import "github.com/rs/cors"\n\nvar open = cors.Options{AllowCredentials: true}\n'],
  ['javascript', true, 'a server that another file made', "import app from './app';\napp.listen(3000);\n"],
  ['javascript', true, 'a function of the runtime', 'export const load = () => fetch("/orders");\n'],
  ['javascript', true, 'the same through its object', 'export const load = () => window.fetch("/orders");\n'],
  ['javascript', false, 'another property of that object', 'window.scrollTo(0, 0);\n'],
  ['javascript', true, 'a module that is called itself', 'const call = require("axios");\ncall("https://orders/");\n'],
  ['rust', false, 'channels of a runtime', 'use tokio::sync::mpsc;\nfn run(orders: mpsc::Sender<u8>) {}\n'],
  ['rust', true, 'a deadline of the same runtime', 'use tokio::time::timeout;\nasync fn run() { timeout(limit, load()).await }\n'],
  ['csharp', true, 'a token handed to what a container may have brought', 'class Cart(Orders.OrdersClient orders) { Task Load(CancellationToken token) => orders.GetAsync(new(), token); }\n'],
  ['csharp', true, 'a source of tokens', 'class Cart { CancellationTokenSource source = new(5); Task Load() => Next(source.Token); }\n'],
  ['java', true, 'a client of the runtime', 'import java.net.http.HttpClient;\nclass Cart { HttpClient client = HttpClient.newHttpClient(); }\n'],
  ['python', true, 'a password that is written out', 'password = "sunshine"\n'],
  ['python', false, 'prose with an address', '"""See http://docs for import rules."""\n'],
];

describe('the question before parsing', () => {
  for (const [language, parsed, what, text] of cases) {
    it(`${parsed ? 'lets through' : 'leaves out'} ${what} (${language})`, () => assert.equal(precheck.mayCall(language, text), parsed));
  }

  it('sees modules that are imported as names of their package', () => {
    assert.deepEqual(precheck.importsIn('python', 'from ..shop import orders, clients as c\nfrom . import (\n  carts,\n)\nimport stock\n'),
      ['..shop', '..shop.orders', '..shop.clients', '.', '.carts', 'stock']);
  });
});
