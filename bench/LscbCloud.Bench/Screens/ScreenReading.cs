using System.Globalization;
using System.Text.Json;
using LscbCloud.Application;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using LscbCloud.Migrator;
using MediatR;
using Npgsql;

namespace LscbCloud.Bench.Screens;

/// <summary>Opens screens through the service's own use cases, and asks PostgreSQL what their statements touch.</summary>
/// <remarks>
/// The statements are not written down here: they are taken from the service as it sends them, and explained with the
/// role, the policies and the binding to an owner that it has. So a changed query is measured as it is now.
/// </remarks>
public sealed class ScreenReading : IAsyncDisposable
{
    private readonly StatementLog _log = new();
    private readonly ServiceProvider _services;
    private readonly NpgsqlDataSource _app;
    private readonly BoardId _board;
    private readonly byte[] _sealKey;
    private readonly PersonId _person;

    private ScreenReading(
        string appConnectionString,
        string controlConnectionString,
        byte[] sealKey,
        Guid board,
        Guid person
    )
    {
        _sealKey = sealKey;
        _board = new BoardId(board);
        _person = new PersonId(person);
        _app = NpgsqlDataSource.Create(appConnectionString);
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([
                new("Database:App", appConnectionString),
                new("Database:Control", controlConnectionString),
                new("Database:SealKey", Convert.ToBase64String(sealKey)),
                new("Demonstration:Enabled", "true"),
                new("Demonstration:BusinessDay", BusinessDay),
            ])
            .Build();
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddApplication()
            .AddInfrastructure(configuration)
            .ConfigureDbContext<AppDbContext>(options => options.AddInterceptors(_log))
            .BuildServiceProvider();
    }

    /// <summary>The day on which the filled boards are at work.</summary>
    public const string BusinessDay = "2017-09-26";

    /// <summary>Reads as the manager of one board of a filled database.</summary>
    public static async Task<ScreenReading> OfBoardAsync(
        string adminConnectionString,
        string appConnectionString,
        string controlConnectionString,
        byte[] sealKey,
        int board
    )
    {
        await using var admin = new NpgsqlConnection(adminConnectionString);
        await admin.OpenAsync();
        await using var command = new NpgsqlCommand("select id, person from bench.boards where b = $1", admin);
        command.Parameters.AddWithValue(board);
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();

        return new ScreenReading(
            appConnectionString,
            controlConnectionString,
            sealKey,
            reader.GetGuid(0),
            reader.GetGuid(1)
        );
    }

    /// <summary>What the statements of a screen touch, all together.</summary>
    public async Task<Touch> TouchOfAsync(Screen screen)
    {
        var statements = await StatementsOfAsync(screen);
        var pages = 0L;
        foreach (var statement in statements)
        {
            pages += await PagesOfAsync(statement);
        }

        return new Touch(statements.Count, pages);
    }

    /// <summary>The statements of a screen, as the service sends them.</summary>
    public async Task<IReadOnlyList<SentStatement>> StatementsOfAsync(Screen screen)
    {
        ArgumentNullException.ThrowIfNull(screen);

        var before = _log.Sent.Count;
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantContext>().EnterBoard(_board, "board", "Board");
        scope
            .ServiceProvider.GetRequiredService<ActingPerson>()
            .Is(_person, "Manager", [Role.Manager], RolePermissions.OnBoard([Role.Manager]));
        await screen.Open(scope.ServiceProvider.GetRequiredService<IMediator>());
        var sent = _log.Sent.Skip(before).ToList();

        return sent.Count > 0
            ? sent
            : throw new InvalidOperationException($"'{screen.Name}' asked the database nothing.");
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _app.DisposeAsync();
    }

    /// <summary>How many pages one statement touches, with the role, the policies and the setting of the service.</summary>
    public async Task<long> PagesOfAsync(SentStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);

        await using var connection = await _app.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var owner = SealKeys.SealInSql(_sealKey, $"'board:{_board.Value:D}'");
        await ExecuteAsync(connection, $"select set_config('app.owner', {owner}, true)");
        // The first run fills the connection's catalogue cache, the second counts.
        _ = await ExplainAsync(connection, statement);
        var plan = await ExplainAsync(connection, statement);

        using var document = JsonDocument.Parse(plan);
        var root = document.RootElement[0].GetProperty("Plan");

        return root.GetProperty("Shared Hit Blocks").GetInt64() + root.GetProperty("Shared Read Blocks").GetInt64();
    }

    private static async Task<string> ExplainAsync(NpgsqlConnection connection, SentStatement statement)
    {
#pragma warning disable CA2100 // The text is the service's own.
        await using var command = new NpgsqlCommand(
            "explain (analyze, buffers, format json) " + statement.Text,
            connection
        );
#pragma warning restore CA2100
        foreach (var parameter in statement.Parameters)
        {
            command.Parameters.Add(parameter.Clone());
        }

        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture) ?? "";
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string text)
    {
#pragma warning disable CA2100 // The only values are a uuid and its seal.
        await using var command = new NpgsqlCommand(text, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
