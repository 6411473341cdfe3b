using LscbCloud.Api.Tests.Support;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Idempotency;

/// <summary>Keys as callers make them, and what is left of them in the database.</summary>
internal static class Keys
{
    public static string New() => Guid.CreateVersion7().ToString("D");

    /// <summary>How many rows of all kinds of owners keep this key.</summary>
    public static Task<long> KeptAsync(this ServiceFixture api, string key) =>
        Statement.ScalarAsync<long>(
            api.Database.AdminConnectionString,
            """
            select (select count(*) from app.board_idempotency_keys where key = $1)
                 + (select count(*) from app.agency_idempotency_keys where key = $1)
                 + (select count(*) from control.idempotency_keys where key = $1)
            """,
            key
        );

    /// <summary>Makes every key that is kept as old as this.</summary>
    public static Task AgeAsync(this ServiceFixture api, TimeSpan age) =>
        Statement.ScalarAsync<long>(
            api.Database.AdminConnectionString,
            """
            with board as (update app.board_idempotency_keys set created_at = $1 returning 1),
                 agency as (update app.agency_idempotency_keys set created_at = $1 returning 1),
                 control as (update control.idempotency_keys set created_at = $1 returning 1)
            select (select count(*) from board) + (select count(*) from agency) + (select count(*) from control)
            """,
            api.Clock.GetUtcNow() - age
        );
}
