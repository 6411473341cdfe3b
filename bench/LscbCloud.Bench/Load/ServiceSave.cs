using System.Globalization;
using System.Text.Json;

namespace LscbCloud.Bench.Load;

/// <summary>One saved update: new wording for the latest, by the version that was read.</summary>
internal sealed class ServiceSave(Keys keys, IReadOnlyDictionary<int, string> antiforgery, int connections) : IWork
{
    private readonly Key?[] _current = new Key?[connections];

    public static string CookieOf(int board) => $"__Host-lscb=bench-session-{board}";

    /// <summary>Signs in as the manager of every board has, to learn the token that a change must carry.</summary>
    public static async Task<IReadOnlyDictionary<int, string>> AntiforgeryAsync(Uri address, int boards)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = address };
        var tokens = new Dictionary<int, string>();
        for (var board = 1; board <= boards; board++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "api/session");
            request.Headers.Add("Cookie", CookieOf(board));
            using var response = await client.SendAsync(request);
            using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            tokens[board] = body.RootElement.GetProperty("antiforgeryToken").GetString() ?? "";
        }

        return tokens;
    }

    public HttpRequestMessage Next(int connection)
    {
        var key = keys.Of(connection);
        _current[connection] = key;
        var request = new HttpRequestMessage(
            HttpMethod.Put,
            $"{key.Slug}/api/priorities/{key.PrioritySlug}/updates/{key.Update:D}"
        )
        {
            Content = Wording.Json(key.Version),
        };
        request.Headers.Add("Cookie", CookieOf(key.Board));
        request.Headers.Add("X-Antiforgery", antiforgery[key.Board]);
        request.Headers.Add("If-Match", string.Create(CultureInfo.InvariantCulture, $"\"{key.Version}\""));

        return request;
    }

    public void Done(int connection, HttpResponseMessage response)
    {
        if (_current[connection] is { } key)
        {
            key.Version = int.Parse(response.Headers.ETag?.Tag.Trim('"') ?? "0", CultureInfo.InvariantCulture);
        }
    }
}
