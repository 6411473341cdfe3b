namespace LscbCloud.Api.Common;

/// <summary>Marks an endpoint whose request names the version that was read; the contract then shows the header.</summary>
internal sealed class NeedsVersion
{
    public static readonly NeedsVersion Mark = new();

    private NeedsVersion()
    {
        // There is only the one mark.
    }
}
