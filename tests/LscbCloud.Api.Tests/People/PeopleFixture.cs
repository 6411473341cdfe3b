using System.Net;
using System.Net.Sockets;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.People;

/// <summary>The service as boards use it: no demonstration, so second factors are asked and mail goes to a server.</summary>
public class PeopleFixture(ApiFixture shared) : ServiceFixture(shared.Cluster)
{
    /// <summary>Where the mail server would be; nobody listens until a test does.</summary>
    public int MailPort { get; } = FreePort();

    protected override IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Secrets:DataProtectionKey"] = Convert.ToBase64String(new byte[32]),
            ["Secrets:SecondFactorKey"] = Convert.ToBase64String([.. Enumerable.Repeat((byte)7, 32)]),
            ["Site:Address"] = "https://lscb.example",
            ["Mail:Host"] = "127.0.0.1",
            ["Mail:Port"] = $"{MailPort}",
            ["Mail:UseTls"] = "false",
            ["Mail:From"] = "no-reply@lscb.example",
        };

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
