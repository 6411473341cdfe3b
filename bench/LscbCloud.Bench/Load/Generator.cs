using System.Diagnostics;

namespace LscbCloud.Bench.Load;

/// <summary>Keeps a number of connections busy, each with one request after another, for a time and no longer.</summary>
internal sealed class Generator : IDisposable
{
    private readonly HttpClient _client;
    private readonly int _connections;

    public Generator(Uri address, int connections)
    {
        _connections = connections;
        _client = new HttpClient(
            new SocketsHttpHandler
            {
                MaxConnectionsPerServer = connections,
                UseCookies = false,
                AllowAutoRedirect = false,
            }
        )
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromSeconds(10),
        };
    }

    /// <summary>Asks once, and gives the answer to look at.</summary>
    public async Task<string> AskAsync(HttpRequestMessage request)
    {
        using var response = await _client.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();

        return response.IsSuccessStatusCode
            ? body
            : throw new InvalidOperationException($"{request.RequestUri} answered {response.StatusCode}: {body}");
    }

    /// <summary>Works until the time is over. Every answer must be a success: a refusal is cheap and would flatter.</summary>
    public async Task<IReadOnlyList<Sample>> RunAsync(IWork work, TimeSpan time)
    {
        var until = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        var all = await Task.WhenAll(
            Enumerable.Range(0, _connections).Select(connection => Task.Run(() => LoopAsync(work, connection, until)))
        );

        return [.. all.SelectMany(samples => samples)];
    }

    public void Dispose() => _client.Dispose();

    private async Task<List<Sample>> LoopAsync(IWork work, int connection, long until)
    {
        var samples = new List<Sample>(4096);
        while (Stopwatch.GetTimestamp() < until)
        {
            var started = Stopwatch.GetTimestamp();
            using var request = work.Next(connection);
            using var response = await _client.SendAsync(request);
            await response.Content.CopyToAsync(Stream.Null);
            if (!response.IsSuccessStatusCode)
            {
                throw new InvalidOperationException($"{request.RequestUri} answered {response.StatusCode}.");
            }

            work.Done(connection, response);
            var ended = Stopwatch.GetTimestamp();
            samples.Add(new Sample(ended, Stopwatch.GetElapsedTime(started, ended).TotalMilliseconds));
        }

        return samples;
    }
}
