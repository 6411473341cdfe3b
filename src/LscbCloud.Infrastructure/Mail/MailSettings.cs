using Microsoft.Extensions.Configuration;

namespace LscbCloud.Infrastructure.Mail;

/// <summary>The server that takes email, and the address that links in emails begin with.</summary>
internal sealed record MailSettings(
    string? Server,
    int Port,
    bool UsesTls,
    string? User,
    string? Secret,
    string From,
    Uri Site
)
{
    public const string Host = "Mail:Host";
    public const string SiteAddress = "Site:Address";

    private const int SubmissionPort = 587;

    public static MailSettings Read(IConfiguration configuration) =>
        new(
            configuration[Host],
            configuration.GetValue("Mail:Port", SubmissionPort),
            configuration.GetValue("Mail:UseTls", defaultValue: true),
            configuration["Mail:User"],
            configuration["Mail:Password"],
            configuration["Mail:From"] ?? "no-reply@lscbcloud.example",
            SiteOf(configuration)
        );

    /// <summary>The configured address; in a local start without one, the first that the service listens at.</summary>
    private static Uri SiteOf(IConfiguration configuration)
    {
        string?[] known = [configuration[SiteAddress], configuration["urls"]?.Split(';')[0], "http://localhost:5080"];
        var address = known.First(one => !string.IsNullOrEmpty(one)) ?? "";

        return new Uri(
            address
                .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
                .Replace("://+", "://localhost", StringComparison.Ordinal)
                .Replace("://*", "://localhost", StringComparison.Ordinal)
        );
    }
}
