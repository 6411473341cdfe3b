namespace LscbCloud.Api.Tenancy;

/// <summary>Marks an endpoint that needs no session, such as signing in.</summary>
internal sealed class OpenToAnyone
{
    public static readonly OpenToAnyone Mark = new();

    private OpenToAnyone()
    {
        // There is only the one mark.
    }
}
