using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Evidence;

/// <summary>Says whether files are taken as evidence, how large they may be and what looks through them.</summary>
[Requires(Permission.WriteEvidence)]
public sealed record GetFileRules : IQuery<FileRules>;

/// <summary>What a person is told before they choose a file.</summary>
/// <param name="IsOpen">Whether files are taken at all.</param>
/// <param name="MostBytes">The largest file, in bytes.</param>
/// <param name="Endings">What the name of a file may end with.</param>
/// <param name="IsScanned">Whether a scanner for viruses is connected.</param>
/// <param name="Scanning">What is said of viruses.</param>
/// <param name="TooLarge">What is said of a file that is larger.</param>
public sealed record FileRules(
    bool IsOpen,
    int MostBytes,
    IReadOnlyList<string> Endings,
    bool IsScanned,
    string Scanning,
    string TooLarge
);

internal sealed class GetFileRulesHandler(FileDesk desk) : IQueryHandler<GetFileRules, FileRules>
{
    private static readonly string[] Endings =
    [
        ".pdf",
        ".docx",
        ".xlsx",
        ".pptx",
        ".png",
        ".jpg",
        ".jpeg",
        ".csv",
        ".txt",
    ];

    public Task<Result<FileRules>> Handle(GetFileRules request, CancellationToken cancellationToken) =>
        Task.FromResult<Result<FileRules>>(
            new FileRules(
                desk.Scanner is not ScannerKind.None,
                FileSentences.MostBytes,
                Endings,
                desk.Scanner is ScannerKind.Connected,
                FileSentences.OfScanner(desk.Scanner),
                FileSentences.TooLarge
            )
        );
}
