using System.Text.Json;
using System.Text.Json.Serialization;
using LscbCloud.Bench.Load;
using LscbCloud.Infrastructure.Tenancy;
using Npgsql;

namespace LscbCloud.Bench.Bare;

/// <summary>
/// The least that could do the same work: Kestrel, Npgsql, the service's role and its policies, one round trip for each
/// request. No session, no permission, no rule, no log. What the service costs more than this is what it does more.
/// </summary>
internal static class BareServer
{
    private const string Bind = "select set_config('app.owner', $1, true)";

    private static readonly OwnerSeal Seal = OwnerSeal.Of(
        new ConfigurationBuilder()
            .AddInMemoryCollection([new(OwnerSeal.Setting, Convert.ToBase64String(BenchDatabase.SealKey))])
            .Build()
    );

    public static async Task RunAsync(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            MaxAutoPrepare = 100,
            AutoPrepareMinUsages = 2,
            NoResetOnClose = true,
        };
        await using var source = NpgsqlDataSource.Create(settings.ConnectionString);
        var builder = WebApplication.CreateSlimBuilder();
        _ = builder.Logging.ClearProviders();
        _ = builder.Services.ConfigureHttpJsonOptions(options =>
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower))
        );
        await using var app = builder.Build();
        _ = app.MapGet("/ready", () => "ready");
        _ = app.MapGet("/{board:guid}/priorities", (Guid board) => BareListing.AnswerAsync(source, board));
        _ = app.MapPut(
            "/{board:guid}/priorities/{priority:guid}/updates/{update:guid}/{version:int}",
            (Guid board, Guid priority, Guid update, int version, BareSaving.Body body) =>
                BareSaving.AnswerAsync(source, board, priority, update, version, body)
        );
        await app.RunAsync();
    }

    /// <summary>A batch, which is one transaction, bound to the board by its first command.</summary>
    public static NpgsqlBatch Batch(NpgsqlConnection connection, Guid board, params NpgsqlBatchCommand[] commands)
    {
        var batch = new NpgsqlBatch(connection)
        {
            BatchCommands = { Command(Bind, Seal.Put($"board:{board:D}", connection.ProcessID)) },
        };
        foreach (var command in commands)
        {
            batch.BatchCommands.Add(command);
        }

        return batch;
    }

    public static NpgsqlBatchCommand Command(string text, params object[] values)
    {
        var command = new NpgsqlBatchCommand(text);
        foreach (var value in values)
        {
            _ = command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}
