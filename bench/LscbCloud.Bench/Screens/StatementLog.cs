using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace LscbCloud.Bench.Screens;

/// <summary>Keeps what the service asks of its database, so that it can be asked again with EXPLAIN.</summary>
public sealed class StatementLog : DbCommandInterceptor
{
    private const string Binding = "SELECT set_config('app.owner', @lscb_owner";

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
                WithoutBinding(command.CommandText),
                [
                    .. command
                        .Parameters.Cast<NpgsqlParameter>()
                        .Where(parameter => !IsOfBinding(parameter))
                        .Select(parameter => parameter.Clone()),
                ]
            )
        );

        return ValueTask.FromResult(result);
    }

    /// <summary>The first statement of a transaction brings along the one that binds it to its owner.</summary>
    private static string WithoutBinding(string text) =>
        text.IndexOf(Binding, StringComparison.Ordinal) is var at and >= 0
            ? text[(text.IndexOf(";\n", at, StringComparison.Ordinal) + 2)..]
            : text;

    private static bool IsOfBinding(NpgsqlParameter parameter) =>
        Binding.EndsWith(parameter.ParameterName, StringComparison.Ordinal);
}
