namespace LscbCloud.Api.Tenancy;

internal static class RequestHosts
{
    /// <summary>The host that was asked, without its port and without the dot that may end a full name.</summary>
    public static string HostName(this HttpRequest request) => request.Host.Host.TrimEnd('.');
}
