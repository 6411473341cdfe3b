using LscbCloud.Infrastructure.Tenancy;
using Npgsql;

namespace LscbCloud.Infrastructure.People;

/// <summary>Short statements on control rows, each its own transaction: what every request asks, and what has to be counted at once.</summary>
internal static class ControlSql
{
    public static async Task<int> ExecuteAsync(
        this ControlDataSource control,
        string sql,
        CancellationToken cancellationToken,
        params object[] values
    )
    {
        await using var command = control.Command(sql, values);

        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Reads the first row; none where there is none.</summary>
    public static async Task<T?> FirstAsync<T>(
        this ControlDataSource control,
        string sql,
        Func<NpgsqlDataReader, T> read,
        CancellationToken cancellationToken,
        params object[] values
    )
        where T : class
    {
        await using var command = control.Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);

        return await reader.ReadAsync(cancellationToken) ? read(reader) : null;
    }

    public static async Task<List<T>> AllAsync<T>(
        this ControlDataSource control,
        string sql,
        Func<NpgsqlDataReader, T> read,
        CancellationToken cancellationToken,
        params object[] values
    )
    {
        await using var command = control.Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();

        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private static NpgsqlCommand Command(this ControlDataSource control, string sql, object[] values)
    {
        var command = control.Value.CreateCommand(sql);

        foreach (var value in values)
        {
            _ = command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}
