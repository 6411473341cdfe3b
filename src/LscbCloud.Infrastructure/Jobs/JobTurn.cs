using LscbCloud.Infrastructure.Tenancy;
using Npgsql;

namespace LscbCloud.Infrastructure.Jobs;

/// <summary>The turn of one instance at one job for one owner. It ends with its connection, so a crash ends it too.</summary>
internal sealed class JobTurn : IAsyncDisposable
{
    private const string Take = """
        select pg_try_advisory_xact_lock(hashtextextended('job:' || $1 || ':' || $2 || ':' || $3, 0)),
          exists (select from control.job_failures where job = $1 and owner_kind = $2 and owner_id = $3)
        """;

    private const string Fail = """
        insert into control.job_failures as f (job, owner_kind, owner_id, first_at, last_at, times, reason)
        values ($1, $2, $3, $4, $4, 1, $5)
        on conflict (job, owner_kind, owner_id) do update set last_at = $4, times = f.times + 1, reason = $5
        """;

    private const string Succeed = """
        delete from control.job_failures where job = $1 and owner_kind = $2 and owner_id = $3
        """;

    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;
    private readonly string _job;
    private readonly Owner _owner;
    private bool _hasFailed;

    private JobTurn(NpgsqlConnection connection, NpgsqlTransaction transaction, string job, Owner owner) =>
        (_connection, _transaction, _job, _owner) = (connection, transaction, job, owner);

    /// <summary>Takes the turn; none where another instance has it.</summary>
    public static async Task<JobTurn?> TakeAsync(
        ControlDataSource control,
        string job,
        Owner owner,
        CancellationToken cancellationToken
    )
    {
        var connection = await control.Value.OpenConnectionAsync(cancellationToken);

        try
        {
            var transaction = await connection.BeginTransactionAsync(cancellationToken);
#pragma warning disable CA2000 // Whoever has the turn disposes of it; without it the connection is disposed of below.
            var turn = new JobTurn(connection, transaction, job, owner);
#pragma warning restore CA2000

            if (await turn.TakeAsync(cancellationToken))
            {
                return turn;
            }
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await connection.DisposeAsync();

        return null;
    }

    /// <summary>Tells the operator that the job failed, and ends the turn.</summary>
    public async Task FailAsync(string reason, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var command = Command(Fail, at, reason);
        _ = await command.ExecuteNonQueryAsync(cancellationToken);
        await _transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Takes back what the operator was told, if anything was, and ends the turn.</summary>
    public async Task SucceedAsync(CancellationToken cancellationToken)
    {
        if (_hasFailed)
        {
            await using var command = Command(Succeed);
            _ = await command.ExecuteNonQueryAsync(cancellationToken);
        }

        await _transaction.CommitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private async Task<bool> TakeAsync(CancellationToken cancellationToken)
    {
        await using var command = Command(Take);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        _ = await reader.ReadAsync(cancellationToken);
        _hasFailed = reader.GetBoolean(1);

        return reader.GetBoolean(0);
    }

    private NpgsqlCommand Command(string sql, params object[] values)
    {
#pragma warning disable CA2100 // The texts are the constants above.
        var command = new NpgsqlCommand(sql, _connection, _transaction);
#pragma warning restore CA2100

        foreach (var value in (object[])[_job, _owner.Word, _owner.Id, .. values])
        {
            _ = command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}
