using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LscbCloud.Api.Tests.Evidence;

/// <summary>A scanner that speaks clamd's INSTREAM and knows one virus.</summary>
internal sealed class FakeClamd : IDisposable
{
    private static readonly byte[] Command = "zINSTREAM\0"u8.ToArray();

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public FakeClamd()
    {
        _listener.Start();
        Serving = ServeAsync();
    }

    /// <summary>Ends when it is disposed of.</summary>
    public Task Serving { get; }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What it answers whatever it is sent; nothing for its own judgement.</summary>
    public string? Says { get; set; }

    /// <summary>How many bytes the last file had.</summary>
    public int Received { get; private set; }

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await AnswerAsync(client.GetStream());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The listener was closed.
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        var command = new byte[Command.Length];
        await stream.ReadExactlyAsync(command);
        var content = new MemoryStream();

        for (var piece = await PieceAsync(stream); piece.Length > 0; piece = await PieceAsync(stream))
        {
            await content.WriteAsync(piece);
        }

        Received = (int)content.Length;
        var isVirus = Encoding.Latin1.GetString(content.ToArray()).Contains("EICAR", StringComparison.Ordinal);
        var answer = Says ?? (isVirus ? "stream: Eicar-Signature FOUND" : "stream: OK");
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(command.AsSpan().SequenceEqual(Command) ? answer + "\0" : "UNKNOWN COMMAND\0")
        );
    }

    private static async Task<byte[]> PieceAsync(NetworkStream stream)
    {
        var length = new byte[sizeof(int)];
        await stream.ReadExactlyAsync(length);
        var piece = new byte[BinaryPrimitives.ReadInt32BigEndian(length)];
        await stream.ReadExactlyAsync(piece);

        return piece;
    }
}
