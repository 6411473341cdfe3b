namespace LscbCloud.Architecture.Tests;

public sealed class InstallationTests
{
    [Theory]
    [InlineData("log_min_error_statement=panic")]
    [InlineData("log_parameter_max_length=0")]
    [InlineData("log_parameter_max_length_on_error=0")]
    [Case("X-A23")]
    public void The_database_that_we_install_prints_nothing_that_people_wrote(string setting) =>
        Assert.Contains(
            $"      - {setting}",
            File.ReadAllLines(Path.Combine(Assemblies.Root, "infra", "docker", "compose.yaml")),
            StringComparer.Ordinal
        );
}
