namespace LscbCloud.Application.Files;

/// <summary>Looks for viruses in a file before it is kept.</summary>
public interface IFileScanner
{
    ScannerKind Kind { get; }

    Task<ScanOutcome> ScanAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken);
}

/// <summary>What looks through files.</summary>
public enum ScannerKind
{
    /// <summary>Nothing does, so no file is taken.</summary>
    None,

    /// <summary>A check that knows the test file of scanners only, for development and the demonstration.</summary>
    TestOnly,

    /// <summary>A scanner that is kept up to date by whoever runs the service.</summary>
    Connected,
}

/// <summary>How a scan ended.</summary>
public enum ScanOutcome
{
    Clean,
    Infected,

    /// <summary>The scanner did not answer, so nothing is known of the file.</summary>
    Away,
}
