using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using LscbCloud.Application.Platform;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.People;
using LscbCloud.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Api.Tests.Support;

/// <summary>A board in one line, a person in another.</summary>
public sealed class Given(ServiceFixture api)
{
    private static readonly DateOnly LongAgo = new(2010, 4, 1);

    /// <summary>A board whose address begins so; on the shared service a number follows.</summary>
    public async Task<TestBoard> BoardAsync(string wanted, string? name = null)
    {
        var slug = api.Unique(wanted);
        var board = new TestBoard(BoardId.New(), slug, name ?? $"{slug} Safeguarding Children Board");

        await using (var scope = api.Services.CreateAsyncScope())
        {
            await scope
                .ServiceProvider.GetRequiredService<IBoardRows>()
                .CreateAsync(
                    board.Id,
                    new NewBoard(slug, board.Name, board.Name, board.Name, ArrangementType.Lscb, LongAgo),
                    CancellationToken.None
                );
        }

        await RunAsync(
            "insert into control.boards (id, slug, name, short_name, area, status, created_at, version) values ($1, $2, $3, $4, $4, 'live', now(), 1)",
            board.Id.Value,
            slug,
            board.Name,
            slug
        );

        return board;
    }

    /// <summary>An agency whose address begins so; on the shared service a number follows.</summary>
    public async Task<TestAgency> AgencyAsync(string wanted, string? name = null)
    {
        var slug = api.Unique(wanted);
        var agency = new TestAgency(AgencyId.New(), slug, name ?? $"{slug} agency");
        await RunAsync(
            "insert into control.agencies (id, slug, name, created_at, version) values ($1, $2, $3, now(), 1)",
            agency.Id.Value,
            slug,
            agency.Name
        );

        return agency;
    }

    /// <summary>A person with an account and a session, and no place to work yet.</summary>
    public async Task<TestPerson> PersonAsync(string name, bool isOperator = false)
    {
        var id = PersonId.New();
        var email = $"{id.Value:N}@people.example";

        await RunAsync(
            """
            insert into control.people (id, email, email_key, name, security_stamp, is_operator, created_at, version)
            values ($1, $2, $2, $3, $4, $5, $6, 1)
            """,
            id.Value,
            email,
            name,
            Guid.CreateVersion7(),
            isOperator,
            api.Clock.GetUtcNow()
        );

        return await SessionAsync(id, name, email, isOperator);
    }

    /// <summary>A session of somebody who has an account already.</summary>
    public async Task<TestPerson> SessionOfAsync(string email)
    {
        var id = await Statement.ScalarAsync<Guid>(
            api.Database.AdminConnectionString,
            "select id from control.people where email_key = $1",
            email
        );
        var name = await Statement.ScalarAsync<string>(
            api.Database.AdminConnectionString,
            "select name from control.people where id = $1",
            id
        );

        return await SessionAsync(new PersonId(id), name, email, isOperator: false);
    }

    private async Task<TestPerson> SessionAsync(PersonId id, string name, string email, bool isOperator)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var session = Guid.CreateVersion7();
        var now = api.Clock.GetUtcNow();

        await RunAsync(
            """
            insert into control.sessions (id, token_hash, person_id, created_at, seen_at, absolute_end, amr)
            values ($1, $2, $3, $4, $4, $5, '{pwd}')
            """,
            session,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token))),
            id.Value,
            now,
            now.AddHours(12)
        );

        var signedIn = new SignedInPerson(id, name, email, session, isOperator, MustEnrol: false, now.AddHours(12));
        var antiforgery = api.Services.GetRequiredService<IAntiforgeryTokens>().For(signedIn);

        return new TestPerson(api, id, name, token, antiforgery);
    }

    /// <summary>A person with one role on a board, and a post where one is named.</summary>
    public async Task<TestPerson> MemberAsync(TestBoard board, string role, string? name = null, string? post = null)
    {
        var person = await PersonAsync(name ?? $"{role} of {board.Slug}");
        var membership = await JoinAsync(person, board, role);

        if (post is not null)
        {
            await RunAsync("update control.memberships set post = $2 where id = $1", membership, post);
        }

        return person;
    }

    /// <summary>A person with one role in an agency.</summary>
    public async Task<TestPerson> MemberAsync(TestAgency agency, string role)
    {
        var person = await PersonAsync($"{role} of {agency.Slug}");
        await RunAsync(
            """
            insert into control.memberships (id, agency_id, person_id, invited_name, roles, from_on, invited_at, accepted_at, version)
            values ($1, $2, $3, $4, $5, date '2010-04-01', now(), now(), 1)
            """,
            Guid.CreateVersion7(),
            agency.Id.Value,
            person.Id.Value,
            person.Name,
            new[] { role }
        );

        return person;
    }

    /// <summary>Gives a person a post in every place that they work in.</summary>
    public Task HoldAsync(TestPerson person, string post) =>
        RunAsync("update control.memberships set post = $2 where person_id = $1", person.Id.Value, post);

    public async Task<Guid> JoinAsync(TestPerson person, TestBoard board, string role)
    {
        var membership = Guid.CreateVersion7();
        await RunAsync(
            """
            insert into control.memberships (id, board_id, person_id, invited_name, roles, from_on, invited_at, accepted_at, version)
            values ($1, $2, $3, $4, $5, date '2010-04-01', now(), now(), 1)
            """,
            membership,
            board.Id.Value,
            person.Id.Value,
            person.Name,
            new[] { role }
        );

        return membership;
    }

    private Task RunAsync(string sql, params object[] values) =>
        Statement.ExecuteAsync(api.Database.AdminConnectionString, sql, values);
}
