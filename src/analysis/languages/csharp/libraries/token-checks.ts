// Who checks tokens fetches the keys they are signed with from the issuer. Only over TLS do these come from the issuer.
import type { Library, Place } from '../../../concepts';

const options = (member: string): readonly Place[] => ['0', '1', '2'].map((place) => `${place}.${member}`);

export const tokenChecks: Library = {
  id: 'token-checks',
  title: 'ASP.NET Core authentication',
  language: 'csharp',
  modules: ['Microsoft.AspNetCore.Authentication.JwtBearer', 'Microsoft.AspNetCore.Authentication.OpenIdConnect', 'Microsoft.Extensions.DependencyInjection'],
  protocol: 'http',
  version: 'ASP.NET Core 9: RequireHttpsMetadata is on',
  source: 'https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.authentication.jwtbearer.jwtbeareroptions.requirehttpsmetadata',
  operations: [
    {
      at: ['any:AddJwtBearer', 'any:AddOpenIdConnect'],
      does: 'make',
      address: { places: options('Authority'), form: 'url' },
      transport: { plaintext: options('RequireHttpsMetadata'), plaintextValues: [false], otherwise: 'unknown' },
    },
  ],
};
