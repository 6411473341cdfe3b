namespace LscbCloud.Architecture.Tests;

public sealed class LayerTests
{
    [Fact]
    public void The_domain_knows_nothing_but_the_runtime() =>
        Assert.DoesNotContain(
            Assemblies.ReferencesOf(Assemblies.Domain),
            name => !name.StartsWith("System.", StringComparison.Ordinal)
        );

    [Fact]
    public void The_use_cases_know_no_provider_and_no_web() =>
        Assert.DoesNotContain(
            Assemblies.ReferencesOf(Assemblies.Application),
            name =>
                name.StartsWith("Npgsql", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                || name is "LscbCloud.Infrastructure" or "LscbCloud.Api"
        );

    [Fact]
    public void Infrastructure_does_not_know_the_interface() =>
        Assert.DoesNotContain(Assemblies.ReferencesOf(Assemblies.Infrastructure), name => name is "LscbCloud.Api");
}
