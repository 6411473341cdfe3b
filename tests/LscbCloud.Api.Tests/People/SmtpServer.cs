using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LscbCloud.Api.Tests.People;

/// <summary>A mail server that takes one email, or refuses it, speaking as little SMTP (RFC 5321) as a client needs.</summary>
internal sealed class SmtpServer : IDisposable
{
    private readonly TcpListener _listener;
    private readonly string? _refusal;

    public SmtpServer(int port, string? refusal = null)
    {
        _refusal = refusal;
        _listener = new TcpListener(IPAddress.Loopback, port);
        _listener.Start();
        Received = TakeAsync();
    }

    /// <summary>The email as it came, envelope and all.</summary>
    public Task<string> Received { get; }

    public void Dispose() => _listener.Dispose();

    private async Task<string> TakeAsync()
    {
        using var client = await _listener.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { AutoFlush = true, NewLine = "\r\n" };
        var all = new StringBuilder();
        await writer.WriteLineAsync("220 mail.lscb.example");

        while (await reader.ReadLineAsync() is { } line && !line.StartsWith("QUIT", StringComparison.Ordinal))
        {
            _ = all.AppendLine(line);

            if (line == "DATA")
            {
                await writer.WriteLineAsync("354 go on");

                while (await reader.ReadLineAsync() is { } text && text != ".")
                {
                    _ = all.AppendLine(text);
                }

                await writer.WriteLineAsync("250 taken");

                return all.ToString();
            }

            await writer.WriteLineAsync(
                line.StartsWith("MAIL", StringComparison.Ordinal) ? _refusal ?? "250 yes" : "250 yes"
            );
        }

        return all.ToString();
    }
}
