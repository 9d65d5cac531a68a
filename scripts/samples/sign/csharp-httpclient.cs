// Make a signature for Shimo: a JWT, signed by HMAC with SHA-256
//
// Reads SHIMO_APP_ID and SHIMO_APP_SECRET from the environment.
// SHIMO_SIGNATURE_SCOPE=license makes one for the operations below /license.
// SHIMO_SIGNATURE_EXP sets the time, in Unix seconds, at which it ends.

using System;
using System.Security.Cryptography;
using System.Text;

internal static class Sign
{
    private static void Main()
    {
        var license = Environment.GetEnvironmentVariable("SHIMO_SIGNATURE_SCOPE") == "license";
        var lifetime = license ? TimeSpan.FromMinutes(4) : TimeSpan.FromHours(24);
        var exp = Environment.GetEnvironmentVariable("SHIMO_SIGNATURE_EXP")
            ?? DateTimeOffset.UtcNow.Add(lifetime).ToUnixTimeSeconds().ToString();

        var header = "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"" + Env("SHIMO_APP_ID") + "\"}";
        var claims = "{\"exp\":" + exp + (license ? ",\"scope\":\"license\"}" : "}");
        var token = Encode(Encoding.UTF8.GetBytes(header)) + "." + Encode(Encoding.UTF8.GetBytes(claims));
        using (var mac = new HMACSHA256(Encoding.UTF8.GetBytes(Env("SHIMO_APP_SECRET"))))
        {
            Console.WriteLine(token + "." + Encode(mac.ComputeHash(Encoding.UTF8.GetBytes(token))));
        }
    }

    private static string Encode(byte[] part)
    {
        return Convert.ToBase64String(part).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    private static string Env(string name)
    {
        return Environment.GetEnvironmentVariable(name)
            ?? throw new InvalidOperationException($"Set {name} in the environment");
    }
}
