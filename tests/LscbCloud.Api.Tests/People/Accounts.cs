using LscbCloud.Api.Tests.Support;
using LscbCloud.Application.People;
using LscbCloud.Domain.Common;
using LscbCloud.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Api.Tests.People;

/// <summary>Arranges accounts as acceptance and enrolment leave them.</summary>
internal static class Accounts
{
    public const string Password = "velvet tractor umbrella seventeen";

    private static string? _hash;

    public static async Task<Account> AccountAsync(
        this ServiceFixture api,
        string mailbox,
        bool hasSecondFactor = true,
        bool isOperator = false
    )
    {
        _hash ??= (
            await api.Services.GetRequiredService<IPasswords>().HashAsync(Password, CancellationToken.None)
        ).Value;
        var email = $"{mailbox}@people.example";
        var made = hasSecondFactor ? api.Services.GetRequiredService<ISecondFactors>().Make(email) : null;
        var account = new Account(PersonId.New(), email, $"Person {mailbox}", made?.Key);
        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            """
            insert into control.people (id, email, email_key, name, password_hash, security_stamp, second_factor_key,
              second_factor_confirmed_at, second_factor_last_step, is_operator, created_at, version)
            values ($1, $2, $2, $3, $4, $5, $6, case when $6::text is null then null else $7::timestamptz end,
              case when $6::text is null then null else 0 end, $8, $7, 1)
            """,
            account.Id.Value,
            email,
            account.Name,
            _hash,
            Guid.CreateVersion7(),
            (object?)made?.Sealed ?? DBNull.Value,
            api.Clock.GetUtcNow(),
            isOperator
        );

        return account;
    }

    /// <summary>The account's browser, signed in.</summary>
    public static async Task<Browser> SignedInAsync(this ServiceFixture api, Account account)
    {
        var browser = new Browser(api);
        await browser.SignInAsync(account);

        return browser;
    }

    /// <summary>Gives the account a role on a board, from long ago.</summary>
    public static async Task<Guid> JoinAsync(this ServiceFixture api, Account account, TestBoard board, string role)
    {
        var membership = Guid.CreateVersion7();
        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            """
            insert into control.memberships (id, board_id, person_id, invited_name, roles, from_on, invited_at, accepted_at, version)
            values ($1, $2, $3, $4, $5, date '2010-04-01', now(), now(), 1)
            """,
            membership,
            board.Id.Value,
            account.Id.Value,
            account.Name,
            new[] { role }
        );

        return membership;
    }

    /// <summary>The link and the code in the last email that was written to this address.</summary>
    public static async Task<(string Token, string Code)> LastLinkAsync(this ServiceFixture api, string email)
    {
        var text = await Statement.ScalarAsync<string>(
            api.Database.AdminConnectionString,
            "select text from control.outbox where recipient = $1 and text like '%token=%' order by id desc limit 1",
            email
        );
        var token = text.Split("token=")[1].Split('\n')[0].Trim();
        var code = text.Split("code: ")[1].Split('\n')[0].Trim();

        return (token, code);
    }

    public static Task<long> CountMailAsync(this ServiceFixture api, string email) =>
        Statement.ScalarAsync<long>(
            api.Database.AdminConnectionString,
            "select count(*) from control.outbox where recipient = $1",
            email
        );
}
