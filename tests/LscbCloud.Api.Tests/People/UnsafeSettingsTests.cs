using LscbCloud.Infrastructure.People;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace LscbCloud.Api.Tests.People;

public sealed class UnsafeSettingsTests
{
    private static readonly string Key = Convert.ToBase64String(new byte[32]);

    private readonly Dictionary<string, string?> _settings = new(StringComparer.Ordinal)
    {
        ["Secrets:DataProtectionKey"] = Key,
        ["Secrets:SecondFactorKey"] = Key,
        ["Site:Address"] = "https://lscb.example",
        ["Mail:Host"] = "mail.lscb.example",
    };

    [Fact]
    public void Complete_settings_start_in_production() => Check(Environments.Production);

    [Fact]
    public void The_demonstration_does_not_start_in_production()
    {
        _settings["Demonstration:Enabled"] = "true";

        Assert.Contains("Production", Refusal(Environments.Production), StringComparison.Ordinal);
        Check(Environments.Development);
    }

    [Theory]
    [InlineData("Secrets:DataProtectionKey", null)]
    [InlineData("Secrets:SecondFactorKey", null)]
    [InlineData("Secrets:SecondFactorKey", "c2hvcnQ=")]
    [InlineData("Secrets:DataProtectionKey", "not base64")]
    [InlineData("Site:Address", null)]
    [InlineData("Mail:Host", null)]
    public void A_missing_or_malformed_setting_is_named(string name, string? value)
    {
        _settings[name] = value;

        Assert.Contains(name.Split(':')[1], Refusal(Environments.Production), StringComparison.Ordinal);
    }

    [Fact]
    public void Secrets_may_come_from_files_named_after_their_settings()
    {
        var folder = Directory.CreateTempSubdirectory("lscb-secrets");
        File.WriteAllText(Path.Combine(folder.FullName, "Secrets__SecondFactorKey"), Key + "\n");
        using var configuration = new ConfigurationManager { ["Secrets:Directory"] = folder.FullName };

        configuration.AddSecretFiles();
        folder.Delete(recursive: true);

        Assert.Equal(Key, configuration["Secrets:SecondFactorKey"]);
    }

    private string Refusal(string environment) =>
        Assert.Throws<InvalidOperationException>(() => Check(environment)).Message;

    private void Check(string environment) =>
        UnsafeSettings.Check(
            new ConfigurationBuilder().AddInMemoryCollection(_settings).Build(),
            new Environment(environment)
        );

    private sealed class Environment(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "LscbCloud";

        public string ContentRootPath { get; set; } = "/";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
