using Npgsql;

namespace LscbCloud.Testing.Databases;

/// <summary>One statement on a connection of its own.</summary>
public static class Statement
{
    public static async Task ExecuteAsync(string connectionString, string sql, params object[] values)
    {
        await using var connection = await OpenAsync(connectionString);
        await using var command = Command(connection, sql, values);
        await command.ExecuteNonQueryAsync();
    }

    public static async Task<T> ScalarAsync<T>(string connectionString, string sql, params object[] values)
    {
        await using var connection = await OpenAsync(connectionString);
        await using var command = Command(connection, sql, values);

        return await command.ExecuteScalarAsync() is T value
            ? value
            : throw new InvalidOperationException($"The answer is no {typeof(T).Name}: {sql}");
    }

    /// <summary>The first column of every row.</summary>
    public static async Task<IReadOnlyList<string>> ColumnAsync(
        string connectionString,
        string sql,
        params object[] values
    )
    {
        await using var connection = await OpenAsync(connectionString);
        await using var command = Command(connection, sql, values);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    private static async Task<NpgsqlConnection> OpenAsync(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();

        return connection;
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, object[] values)
    {
#pragma warning disable CA2100 // Tests write their own statements.
        var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        foreach (var value in values)
        {
            command.Parameters.AddWithValue(value);
        }

        return command;
    }
}
