using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using LscbCloud.Application.Files;

namespace LscbCloud.Infrastructure.Files;

/// <summary>Asks clamd by its INSTREAM command over TCP. Whatever is not a plain "OK" or "FOUND" counts as no answer.</summary>
internal sealed class ClamdScanner(string host, int port, TimeProvider clock) : IFileScanner
{
    private const int PieceBytes = 64 * 1024;
    private const int LongestAnswer = 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public ScannerKind Kind => ScannerKind.Connected;

    public async Task<ScanOutcome> ScanAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);

        try
        {
            var answer = await AskAsync(content, either.Token);

            return answer switch
            {
                "stream: OK" => ScanOutcome.Clean,
                _ when answer.EndsWith(" FOUND", StringComparison.Ordinal) => ScanOutcome.Infected,
                _ => ScanOutcome.Away,
            };
        }
        catch (Exception e) when (e is SocketException or IOException)
        {
            return ScanOutcome.Away;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return ScanOutcome.Away;
        }
    }

    private async Task<string> AskAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host, port, cancellationToken);
        var stream = client.GetStream();
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellationToken);

        for (var at = 0; at < content.Length; at += PieceBytes)
        {
            var piece = content.Slice(at, Math.Min(PieceBytes, content.Length - at));
            await stream.WriteAsync(LengthOf(piece.Length), cancellationToken);
            await stream.WriteAsync(piece, cancellationToken);
        }

        await stream.WriteAsync(LengthOf(0), cancellationToken);

        return await AnswerAsync(stream, cancellationToken);
    }

    private static async Task<string> AnswerAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var buffer = new byte[LongestAnswer];
        var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);

        return Encoding.UTF8.GetString(buffer, 0, length).TrimEnd('\0', '\n', '\r', ' ');
    }

    private static byte[] LengthOf(int length)
    {
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, length);

        return bytes;
    }
}
