using Npgsql;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>Connections with the role that may read and write control rows, and no row of a board.</summary>
public sealed class ControlDataSource(NpgsqlDataSource value) : IAsyncDisposable
{
    public NpgsqlDataSource Value { get; } = value;

    public ValueTask DisposeAsync() => Value.DisposeAsync();
}
