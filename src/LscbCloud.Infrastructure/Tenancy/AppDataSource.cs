using Npgsql;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>Connections with the role that may read and write the rows of boards and agencies, and no control row.</summary>
public sealed class AppDataSource(NpgsqlDataSource value) : IAsyncDisposable
{
    public NpgsqlDataSource Value { get; } = value;

    public ValueTask DisposeAsync() => Value.DisposeAsync();
}
