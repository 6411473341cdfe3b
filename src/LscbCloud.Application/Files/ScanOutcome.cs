namespace LscbCloud.Application.Files;

/// <summary>How a scan ended.</summary>
public enum ScanOutcome
{
    Clean,
    Infected,

    /// <summary>The scanner did not answer, so nothing is known of the file.</summary>
    Away,
}
