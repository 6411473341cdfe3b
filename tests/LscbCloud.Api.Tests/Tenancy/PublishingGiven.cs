using LscbCloud.Api.Tests.Support;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>Rows of publishing that no endpoint writes yet.</summary>
internal static class PublishingGiven
{
    /// <summary>A board that has named a reader of what it published, and has published in a pool.</summary>
    public static Task ListReadersOfBoardAsync(this ServiceFixture api, Guid board) =>
        Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            $"""
            insert into app.board_publication_readers values ('{board}', gen_random_uuid(), 'agencies-asked', gen_random_uuid());
            insert into app.pool_publishers values ('{board}', gen_random_uuid())
            """
        );

    /// <summary>An agency that has named a reader of what it published.</summary>
    public static Task ListReadersOfAgencyAsync(this ServiceFixture api, Guid agency) =>
        Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            "insert into app.agency_publication_readers values ($1, gen_random_uuid(), 'board-group', gen_random_uuid())",
            agency
        );
}
