using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>Connection settings that would mix boards end the start.</summary>
public sealed class DataSourceTests
{
    [Theory]
    [InlineData("Host=nowhere;Multiplexing=true")]
    [InlineData("Host=nowhere;multiplexing=True;Pooling=true")]
    [Case("X-B03")]
    public void Multiplexing_is_refused_by_name(string connectionString)
    {
        var refused = Assert.Throws<InvalidOperationException>(() =>
            DataSourceFactory.Make(connectionString, "Database:App")
        );

        Assert.StartsWith("Database:App must not use multiplexing", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_missing_connection_is_named(string? connectionString)
    {
        var refused = Assert.Throws<InvalidOperationException>(() =>
            DataSourceFactory.Make(connectionString, "Database:App")
        );

        Assert.Contains("Database:App", refused.Message, StringComparison.Ordinal);
    }
}
