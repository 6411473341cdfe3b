using System.Text;
using LscbCloud.Application.Files;

namespace LscbCloud.Infrastructure.Files;

/// <summary>Knows the harmless test file of scanners (EICAR) and nothing else, so that a refusal can be tried without a scanner.</summary>
internal sealed class TestFileScanner : IFileScanner
{
    // In two halves, so that scanners do not take this program for the test file.
    private static readonly byte[] TestFile = Encoding.ASCII.GetBytes("EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!");

    public ScannerKind Kind => ScannerKind.TestOnly;

    public Task<ScanOutcome> ScanAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        Task.FromResult(content.Span.IndexOf(TestFile) >= 0 ? ScanOutcome.Infected : ScanOutcome.Clean);
}
