namespace LscbCloud.Api.Tenancy;

/// <summary>Marks an endpoint of the interface, which nobody reaches but through the door.</summary>
internal sealed class RequiresCaller
{
    public static readonly RequiresCaller Mark = new();

    private RequiresCaller()
    {
        // There is only the one mark.
    }
}
