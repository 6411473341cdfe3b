using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace LscbCloud.Bench.Screens;

/// <summary>Keeps what the service asks of its database, so that it can be asked again with EXPLAIN.</summary>
public sealed class StatementLog : DbCommandInterceptor
{
    private readonly List<SentStatement> _sent = [];

    public IReadOnlyList<SentStatement> Sent => _sent;

    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command,
        CommandExecutedEventData eventData,
        DbDataReader result,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(command);
        _sent.Add(
            new SentStatement(
                command.CommandText,
                [.. command.Parameters.Cast<NpgsqlParameter>().Select(parameter => parameter.Clone())]
            )
        );

        return ValueTask.FromResult(result);
    }
}
