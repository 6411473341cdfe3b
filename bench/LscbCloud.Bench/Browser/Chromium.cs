using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json;

namespace LscbCloud.Bench.Browser;

/// <summary>A Chromium without a window and with an empty profile, spoken to by its developer tools.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly DirectoryInfo _profile = Directory.CreateTempSubdirectory("lscb-chromium");
    private readonly CancellationTokenSource _limit = new(Longest);
    private readonly ClientWebSocket _socket = new();
    private readonly Process _process;
    private int _sent;

    private Chromium(string program)
    {
        string[] arguments =
        [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--remote-debugging-port=0",
            "--user-data-dir=" + _profile.FullName,
            "about:blank",
        ];
        _process =
            Process.Start(
                new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false }
            ) ?? throw new InvalidOperationException("Chromium could not be started.");
        _process.BeginErrorReadLine();
    }

    /// <summary>The first on the path.</summary>
    public static string? Find()
    {
        string[] names = ["chromium", "chromium-browser", "google-chrome"];

        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }

    public static async Task<Chromium> StartAsync(string program)
    {
        var browser = new Chromium(program);
        await browser.ConnectAsync();

        return browser;
    }

    /// <summary>Sends one command and waits for its answer.</summary>
    public async Task<JsonElement> SendAsync(string method, object parameters)
    {
        var id = ++_sent;
        var command = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                id,
                method,
                @params = parameters,
            }
        );
        await _socket.SendAsync(command, WebSocketMessageType.Text, endOfMessage: true, _limit.Token);
        while (true)
        {
            var message = await ReceiveAsync();
            if (message.TryGetProperty("id", out var of) && of.GetInt32() == id)
            {
                return message;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
        _socket.Dispose();
        _limit.Dispose();
        _profile.Delete(recursive: true);
    }

    private async Task ConnectAsync()
    {
        var file = Path.Combine(_profile.FullName, "DevToolsActivePort");
        while (!File.Exists(file) || (await File.ReadAllLinesAsync(file, _limit.Token)).Length < 2)
        {
            // Chromium says where it listens by this file alone, so there is nothing to wait on.
            await Task.Delay(TimeSpan.FromMilliseconds(50), _limit.Token);
        }

        var port = int.Parse((await File.ReadAllLinesAsync(file, _limit.Token))[0], CultureInfo.InvariantCulture);
        using var client = new HttpClient();
        using var pages = JsonDocument.Parse(
            await client.GetStringAsync(new Uri($"http://127.0.0.1:{port}/json/list"), _limit.Token)
        );
        var page = pages.RootElement.EnumerateArray().First(one => one.GetProperty("type").GetString() == "page");
        await _socket.ConnectAsync(new Uri(page.GetProperty("webSocketDebuggerUrl").GetString() ?? ""), _limit.Token);
    }

    private async Task<JsonElement> ReceiveAsync()
    {
        using var whole = new MemoryStream();
        var buffer = new byte[16 * 1024];
        WebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer, _limit.Token);
            await whole.WriteAsync(buffer.AsMemory(0, part.Count), _limit.Token);
        } while (!part.EndOfMessage);

        using var document = JsonDocument.Parse(whole.ToArray());

        return document.RootElement.Clone();
    }
}
