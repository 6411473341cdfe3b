namespace LscbCloud.Application.Files;

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
