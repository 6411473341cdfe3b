using LscbCloud.Infrastructure.Mail;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace LscbCloud.Infrastructure.People;

/// <summary>Refuses to start with settings under which people would not be safe.</summary>
public static class UnsafeSettings
{
    /// <summary>Throws with one sentence that says what to change.</summary>
    public static void Check(IConfiguration configuration, IHostEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var isDemonstration = configuration.GetValue<bool>(DemonstrationSettings.Enabled);

        if (isDemonstration && environment.IsProduction())
        {
            throw new InvalidOperationException(
                "The demonstration has a printed password and no second factor, so it does not start in Production. Unset Demonstration__Enabled, or set DOTNET_ENVIRONMENT=Demonstration."
            );
        }

        if (isDemonstration)
        {
            return;
        }

        foreach (var name in (string[])[Secrets.DataProtection, Secrets.SecondFactor])
        {
            if (Secrets.Read(configuration, name) is null)
            {
                throw new InvalidOperationException(
                    $"Set {name.Replace(":", "__", StringComparison.Ordinal)} to 32 random bytes in base64, such as from 'openssl rand -base64 32'."
                );
            }
        }

        if (configuration[MailSettings.SiteAddress] is not { Length: > 0 })
        {
            throw new InvalidOperationException(
                "Set Site__Address to the address that people use, such as https://lscb.example: links in emails are made from it."
            );
        }

        if (environment.IsProduction() && configuration[MailSettings.Host] is not { Length: > 0 })
        {
            throw new InvalidOperationException("Set Mail__Host to the server that takes the service's email.");
        }
    }
}
