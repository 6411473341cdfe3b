using Microsoft.Extensions.Configuration;

namespace LscbCloud.Infrastructure.People;

/// <summary>Lets any setting come from a file named after it, such as <c>Secrets__SecondFactorKey</c>, in one folder.</summary>
public static class SecretFiles
{
    public static void AddSecretFiles(this IConfigurationManager configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);

        if (configuration["Secrets:Directory"] is { Length: > 0 } directory)
        {
            _ = configuration.AddKeyPerFile(Path.GetFullPath(directory), optional: false);
        }
    }
}
