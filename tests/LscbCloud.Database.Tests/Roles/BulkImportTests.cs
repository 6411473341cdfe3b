using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Testing.Databases;
using Npgsql;

namespace LscbCloud.Database.Tests.Roles;

/// <summary>Many rows at once, by the service's own role and by the Migrator's: under the policies, and nothing is left behind.</summary>
public sealed class BulkImportTests(DatabaseFixture fixture) : IClassFixture<DatabaseFixture>, IAsyncLifetime
{
    private const int Many = 10_000;

    private static readonly Guid Here = new("11111111-1111-7111-8111-111111111111");
    private static readonly Guid There = new("22222222-2222-7222-8222-222222222222");

    private static readonly ImportTable<Line> OwnValues = new ImportTable<Line>("probe_values")
        .Key("board_id", line => line.Board)
        .Key("number", line => line.Number)
        .Kept("first_said", line => line.Text)
        .Replaced("said", line => line.Text)
        .Replaced("as_at", line => line.AsAt);

    private static readonly ImportTable<Line> Reference = new ImportTable<Line>("probe_reference")
        .Key("number", line => line.Number)
        .Kept("audience", _ => "public")
        .Replaced("said", line => line.Text);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await Statement.ExecuteAsync(
            fixture.Database.OwnerConnectionString,
            """
            create table if not exists app.probe_values (
              board_id uuid not null, number int, first_said text, said text check (length(said) < 100), as_at date, primary key (board_id, number));
            create table if not exists app.probe_reference (number int primary key, audience text not null, said text);
            do $$ begin
              perform app.place('app.probe_values', 'board');
              perform app.place('app.probe_reference', 'published', publishers => '{platform}');
            end $$;
            grant select, insert, update (said, as_at) on app.probe_values to lscb_app;
            grant select, insert, update on app.probe_reference to lscb_app
            """
        );
        await Statement.ExecuteAsync(
            fixture.Database.AdminConnectionString,
            "truncate app.probe_values, app.probe_reference"
        );
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Ten_thousand_rows_are_copied_and_what_is_there_already_takes_the_new_values()
    {
        Assert.Equal(Many, await ImportAsync(Here, Lines(Here, Many)));
        Assert.Equal(0, await ImportAsync(Here, Lines(Here, Many)));
        Assert.Equal(
            2,
            await ImportAsync(
                Here,
                [
                    .. Lines(Here, Many - 1),
                    new Line(Here, Many, "New", AsAt: null),
                    new Line(Here, Many + 1, "New", AsAt: null),
                ]
            )
        );

        Assert.Equal([$"{Many} Said {Many} New -", $"{Many + 1} New New -"], await RowsAsync($"number >= {Many}"));
        Assert.Equal(["1 Said 1 Said 1 2017-04-02"], await RowsAsync("number = 1"));
    }

    [Fact]
    [Case("X-A04", "X-A16")]
    public async Task One_row_of_another_owner_ends_the_import_and_none_of_it_stays()
    {
        _ = await ImportAsync(There, Lines(There, 1));

        foreach (var number in new[] { 1, 2 })
        {
            var refusal = await Assert.ThrowsAsync<PostgresException>(() =>
                ImportAsync(Here, [.. Lines(Here, 10), new Line(There, number, "Taken", AsAt: null)])
            );

            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
        }

        Assert.Equal(["1 Said 1 Said 1 2017-04-02"], await RowsAsync("true"));
    }

    [Fact]
    [Case("X-A01", "X-A16")]
    public async Task Without_an_owner_nothing_is_imported()
    {
        var refusal = await Assert.ThrowsAsync<PostgresException>(() => ImportAsync(owner: null, Lines(Here, 1)));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    [Theory]
    [InlineData("commit")]
    [InlineData("rollback")]
    [InlineData("refusal")]
    [Case("X-A20", "X-B02")]
    public async Task Nothing_temporary_is_left_whatever_ends_the_transaction(string end)
    {
        await using var connection = await OpenAsync(fixture.Database.AppConnectionString);
        await using var transaction = await BeginAsync(connection, Here);
        var lines = end == "refusal" ? Lines(There, 1) : Lines(Here, 10);

        try
        {
            _ = await BulkImport.MergeAsync(transaction, OwnValues, lines, Stop);
            await (end == "commit" ? transaction.CommitAsync(Stop) : transaction.RollbackAsync(Stop));
        }
        catch (PostgresException) when (end == "refusal")
        {
            await transaction.RollbackAsync(Stop);
        }

        Assert.Equal(0L, await ScalarAsync(connection, "select count(*) from pg_class where relpersistence = 't'"));
        Assert.Equal(end == "commit" ? 10 : 0, (await RowsAsync("true")).Count);
    }

    [Fact]
    public async Task Two_imports_follow_one_another_in_one_transaction()
    {
        await using var connection = await OpenAsync(fixture.Database.AppConnectionString);
        await using var transaction = await BeginAsync(connection, Here);

        var first = await BulkImport.MergeAsync(transaction, OwnValues, Lines(Here, 5), Stop);
        var second = await BulkImport.MergeAsync(transaction, OwnValues, Lines(Here, 7), Stop);

        Assert.Equal((5, 2), (first.Value, second.Value));
    }

    [Fact]
    [Case("X-B02")]
    public async Task Two_owners_import_at_once_and_each_has_its_own_rows()
    {
        var both = await Task.WhenAll(ImportAsync(Here, Lines(Here, Many)), ImportAsync(There, Lines(There, Many)));

        Assert.Equal([Many, Many], both);
        Assert.Equal(2 * Many, (await RowsAsync("true")).Count);
    }

    [Fact]
    public async Task Two_imports_of_the_same_rows_at_once_leave_each_row_once()
    {
        var both = await Task.WhenAll(ImportAsync(Here, Lines(Here, Many)), ImportAsync(Here, Lines(Here, Many)));

        Assert.Equal([0, Many], both.Order());
        Assert.Equal(Many, (await RowsAsync("true")).Count);
    }

    [Fact]
    public async Task Two_rows_with_the_same_key_are_refused_in_words()
    {
        await using var connection = await OpenAsync(fixture.Database.AppConnectionString);
        await using var transaction = await BeginAsync(connection, Here);

        var result = await BulkImport.MergeAsync(transaction, OwnValues, [.. Lines(Here, 2), .. Lines(Here, 1)], Stop);

        Assert.Equal("Two rows are about the same thing. Take one of them out.", result.Error?.Fields["rows"][0]);
    }

    [Fact]
    public async Task More_rows_than_the_bound_are_refused_and_not_read()
    {
        await using var connection = await OpenAsync(fixture.Database.AppConnectionString);
        await using var transaction = await BeginAsync(connection, Here);
        var read = 0;
        var tooMany = Lines(Here, BulkImport.MaxRows + 10).Select(line => line with { Number = ++read });

        var result = await BulkImport.MergeAsync(transaction, OwnValues, tooMany, Stop);

        Assert.Equal("Import at most 500000 rows at a time.", result.Error?.Fields["rows"][0]);
        Assert.Equal(BulkImport.MaxRows + 1, read);
    }

    [Fact]
    [Case("X-A25")]
    public async Task Reference_data_is_imported_with_the_Migrators_role_and_not_with_the_services()
    {
        await using var owner = await OpenAsync(fixture.Database.OwnerConnectionString);
        await using (var transaction = await owner.BeginTransactionAsync(Stop))
        {
            var result = await BulkImport.MergeAsync(transaction, Reference, Lines(Here, Many), Stop);
            await transaction.CommitAsync(Stop);

            Assert.Equal(Many, result.Value);
        }

        await using var service = await OpenAsync(fixture.Database.AppConnectionString);
        await using var second = await BeginAsync(service, Here);
        var refusal = await Assert.ThrowsAsync<PostgresException>(() =>
            BulkImport.MergeAsync(second, Reference, [new Line(Here, Many + 1, "Taken", AsAt: null)], Stop)
        );

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    private static IEnumerable<Line> Lines(Guid board, int count) =>
        Enumerable
            .Range(1, count)
            .Select(number => new Line(
                board,
                number,
                $"Said {number}",
                new DateOnly(2017, 4, 1).AddDays(number % 365)
            ));

    private async Task<int> ImportAsync(Guid? owner, IEnumerable<Line> lines)
    {
        await using var connection = await OpenAsync(fixture.Database.AppConnectionString);
        await using var transaction = await BeginAsync(connection, owner);
        var result = await BulkImport.MergeAsync(transaction, OwnValues, lines, Stop);
        await transaction.CommitAsync(Stop);

        return result.Value;
    }

    private Task<IReadOnlyList<string>> RowsAsync(string condition) =>
        Statement.ColumnAsync(
            fixture.Database.AdminConnectionString,
            $"""
            select concat_ws(' ', number, first_said, said, coalesce(as_at::text, '-')) from app.probe_values
            where {condition} order by number
            """
        );

    private static async Task<NpgsqlTransaction> BeginAsync(NpgsqlConnection connection, Guid? owner)
    {
        var transaction = await connection.BeginTransactionAsync(Stop);

        if (owner is { } board)
        {
            _ = await ScalarAsync(connection, OwnerSql.OfBoard(board));
        }

        return transaction;
    }

    private static async Task<NpgsqlConnection> OpenAsync(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(Stop);

        return connection;
    }

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql)
    {
#pragma warning disable CA2100 // The statements are those of the cases above.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100

        return await command.ExecuteScalarAsync(Stop);
    }

    private sealed record Line(Guid Board, int Number, string Text, DateOnly? AsAt);
}
