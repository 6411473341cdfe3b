using System.Security.Cryptography;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Application.Files;

/// <summary>Looks through a file before anything of it is kept: its name, its size, its content, its text and what a scanner says.</summary>
/// <remarks>It stands before the transaction, which is not held while a scanner works. A few files at a time, so that memory has a bound.</remarks>
[SharedByAllRequests]
public sealed class FileIntake(IFileInspector inspector, IFileScanner scanner) : IDisposable
{
    /// <summary>How many marked places a person is asked about.</summary>
    public const int MostMarks = 100;

    private const int AtATime = 3;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim _turns = new(AtATime);

    public ScannerKind Scanner => scanner.Kind;

    public async Task<OfferedFile> CheckAsync(
        string name,
        ReadOnlyMemory<byte> content,
        CancellationToken cancellationToken
    )
    {
        if (scanner.Kind is ScannerKind.None)
        {
            return OfferedFile.Refused(FileSentences.OfScanner(ScannerKind.None));
        }

        if (content.IsEmpty || content.Length > FileSentences.MostBytes)
        {
            return OfferedFile.Refused(content.IsEmpty ? FileSentences.Empty : FileSentences.TooLarge);
        }

        if (!await _turns.WaitAsync(LongestWait, cancellationToken))
        {
            return OfferedFile.Refused(FileSentences.Busy);
        }

        try
        {
            return await LookThroughAsync(FileNames.Clean(name), content, cancellationToken);
        }
        finally
        {
            _ = _turns.Release();
        }
    }

    public void Dispose() => _turns.Dispose();

    private async Task<OfferedFile> LookThroughAsync(
        string name,
        ReadOnlyMemory<byte> content,
        CancellationToken cancellationToken
    )
    {
        var found = await Task.Run(() => inspector.Inspect(FileNames.EndingOf(name), content), cancellationToken);
        var problem = found.Problem ?? ProblemOf(await scanner.ScanAsync(content, cancellationToken));

        if (problem is null && TextCheck.Find(found.Text ?? "").Count > MostMarks)
        {
            problem = FileSentences.TooManyMarks;
        }

        return problem is null
            ? OfferedFile.Taken(
                new CheckedFile(
                    name,
                    found.Kind,
                    content,
                    Convert.ToHexStringLower(SHA256.HashData(content.Span)),
                    scanner.Kind is ScannerKind.Connected,
                    found.Text,
                    found.Unread
                )
            )
            : OfferedFile.Refused(problem);
    }

    private static string? ProblemOf(ScanOutcome outcome) =>
        outcome switch
        {
            ScanOutcome.Clean => null,
            ScanOutcome.Infected => FileSentences.Virus,
            _ => FileSentences.NotChecked,
        };
}
