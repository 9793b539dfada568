// ASP.NET Core: what it runs for each request, by attribute, by route, or by the class it stands in.
import type { Library } from '../../../concepts';

const verbs = ['HttpGet', 'HttpPost', 'HttpPut', 'HttpPatch', 'HttpDelete', 'HttpHead', 'HttpOptions'];

const sharedCaches = ['AddStackExchangeRedisCache', 'AddDistributedSqlServerCache', 'AddDistributedRedisCache', 'AddCosmosCache', 'AddRedisDistributedCache', 'AddDistributedPostgresCache', 'IDistributedCache'];

export const aspNetCore: Library = {
  id: 'asp-net-core',
  title: 'ASP.NET Core',
  language: 'csharp',
  modules: ['Microsoft.AspNetCore.Mvc', 'Microsoft.AspNetCore.Builder', 'Microsoft.AspNetCore.Http', 'Microsoft.AspNetCore.Mvc.RazorPages', 'Microsoft.AspNetCore.Routing'],
  protocol: 'http',
  version: 'ASP.NET Core 9: limits nothing by itself',
  source: 'https://learn.microsoft.com/aspnet/core/mvc/controllers/routing',
  operations: [
    { at: verbs, does: 'handle', handles: { path: ['0'] } },
    // Sessions live in whatever distributed cache there is; this one is none.
    { at: ['any:AddSession'], does: 'make', keeps: { what: 'sessions', where: 'memory', unless: [], unlessMentioned: sharedCaches } },
    { at: ['Get', 'Post', 'Put', 'Patch', 'Delete'].map((verb) => `any:Map${verb}`), does: 'handle', handles: { from: 1, path: ['0'] } },
  ],
  cors: [{ credentials: 'AllowCredentials', origins: ['AllowAnyOrigin', 'SetIsOriginAllowed', 'WithOrigins'], openBy: ['AllowAnyOrigin'], methods: true }],
  handlers: [{ base: 'PageModel', methods: ['OnGet', 'OnGetAsync', 'OnPost', 'OnPostAsync'] }],
};

/** Generated gRPC services: `class CartService : Cart.CartBase`. */
export const grpcAspNetCore: Library = {
  id: 'grpc-asp-net-core',
  title: 'gRPC for ASP.NET Core',
  language: 'csharp',
  modules: ['Grpc.Core'],
  protocol: 'grpc',
  version: '2.7x: limits nothing by itself',
  source: 'https://learn.microsoft.com/aspnet/core/grpc/services',
  operations: [],
  handlers: [{ parameter: 'ServerCallContext', asks: 'rpc' }],
};
