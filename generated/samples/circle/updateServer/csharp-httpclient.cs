// Update a community: PUT /{org_name}/{app_name}/circle/server/{server_id}
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.

using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;

internal static class UpdateServer
{
    private static int Main() => SendAsync().GetAwaiter().GetResult();

    private static async Task<int> SendAsync()
    {
        var orgName = Env("CIRCLE_ORG_NAME");
        var appName = Env("CIRCLE_APP_NAME");
        var serverId = "19SW5Q85jHxxxxx6T5kexvn";
        var url = Env("CIRCLE_BASE_URL") + "/" + Uri.EscapeDataString(orgName) + "/" + Uri.EscapeDataString(appName) + "/circle/server/" + Uri.EscapeDataString(serverId);
        using (var client = new HttpClient { Timeout = TimeSpan.FromSeconds(60) })
        using (var request = new HttpRequestMessage(HttpMethod.Put, url))
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Env("CIRCLE_APP_TOKEN"));
            var json = @"{
              ""name"": ""easemob"",
              ""icon_url"": ""http://discord.oss/19b1d7b0-7079-11e9-9bd8-25c5e81b42a1"",
              ""description"": ""community"",
              ""custom"": ""custom""
            }";
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
            using (var response = await client.SendAsync(request))
            {
                var reply = await response.Content.ReadAsStringAsync();
                if (!response.IsSuccessStatusCode)
                {
                    Console.Error.WriteLine($"HTTP {(int)response.StatusCode}: {reply}");
                    return 1;
                }
                Console.WriteLine(reply);
                return 0;
            }
        }
    }

    private static string Env(string name)
    {
        return Environment.GetEnvironmentVariable(name)
            ?? throw new InvalidOperationException($"Set {name} in the environment");
    }
}
