using Npgsql;

namespace LscbCloud.Migrator;

/// <summary>Runs statements that take no parameters, with names and passwords quoted by PostgreSQL itself.</summary>
internal sealed class AdminConnection(string connectionString) : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection = new(connectionString);

    public Task OpenAsync(CancellationToken cancellationToken) => _connection.OpenAsync(cancellationToken);

    public async Task<bool> AskAsync(string question, string name, CancellationToken cancellationToken)
    {
#pragma warning disable CA2100 // The questions are constants of this assembly.
        await using var command = new NpgsqlCommand(question, _connection);
#pragma warning restore CA2100
        command.Parameters.AddWithValue(name);

        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    public async Task RunAsync(string format, string[] values, CancellationToken cancellationToken)
    {
        await using var quote = new NpgsqlCommand("select format($1, variadic $2)", _connection);
        quote.Parameters.AddWithValue(format);
        quote.Parameters.AddWithValue(values);
        var statement = (string?)await quote.ExecuteScalarAsync(cancellationToken);
#pragma warning disable CA2100 // Quoted just above.
        await using var command = new NpgsqlCommand(statement, _connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
