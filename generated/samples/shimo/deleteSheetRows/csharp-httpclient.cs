// Delete rows of a sheet: DELETE /sdk/v2/api/files/{fileId}/sheets/{sheetName}/rows/{index}
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.

using System;
using System.Net.Http;
using System.Threading.Tasks;

internal static class DeleteSheetRows
{
    private static int Main() => SendAsync().GetAwaiter().GetResult();

    private static async Task<int> SendAsync()
    {
        var fileId = "qeK4Xdxvxg8jF5gz";
        var sheetName = "工作表1";
        var index = 0;
        var url = Env("SHIMO_BASE_URL") + "/sdk/v2/api/files/" + Uri.EscapeDataString(fileId) + "/sheets/" + Uri.EscapeDataString(sheetName) + "/rows/" + index
            + "?count=2";
        using (var client = new HttpClient { Timeout = TimeSpan.FromSeconds(60) })
        using (var request = new HttpRequestMessage(HttpMethod.Delete, url))
        {
            request.Headers.Add("X-Shimo-Signature", Env("SHIMO_SIGNATURE"));
            request.Headers.Add("X-Shimo-Token", Env("SHIMO_TOKEN"));
            using (var response = await client.SendAsync(request))
            {
                var reply = await response.Content.ReadAsStringAsync();
                if (!response.IsSuccessStatusCode)
                {
                    Console.Error.WriteLine($"HTTP {(int)response.StatusCode}: {reply}");
                    return 1;
                }
                Console.WriteLine($"HTTP {(int)response.StatusCode}");
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
