namespace LscbCloud.Application.Files;

/// <summary>Looks for viruses in a file before it is kept.</summary>
public interface IFileScanner
{
    ScannerKind Kind { get; }

    Task<ScanOutcome> ScanAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken);
}
