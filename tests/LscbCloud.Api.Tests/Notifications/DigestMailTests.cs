using System.Text.Json;
using LscbCloud.Api.Tests.People;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Infrastructure.Mail;
using LscbCloud.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Api.Tests.Notifications;

/// <summary>The daily email on its days and on its way, in a service that is no demonstration.</summary>
public sealed class DigestMailTests(HeldMailFixture api) : IClassFixture<HeldMailFixture>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Outbox Outbox => api.Services.GetRequiredService<Outbox>();

    [Fact]
    public async Task The_email_goes_at_seven_each_working_day_and_waits_while_the_server_refuses_it()
    {
        var manager = await ManagerAsync();
        var account = await api.AccountAsync("operator.digest", isOperator: true);
        // From Tuesday 30 June 2026 at nine to the Saturday of that week, and over it to the Monday.
        TransferTo(new DateTimeOffset(2026, 7, 4, 8, 0, 0, TimeSpan.Zero));
        Assert.Equal(0, await api.WriteDigestsAsync());
        TransferTo(new DateTimeOffset(2026, 7, 6, 5, 59, 59, TimeSpan.Zero));
        Assert.Equal(0, await api.WriteDigestsAsync());
        TransferTo(new DateTimeOffset(2026, 7, 6, 6, 0, 0, TimeSpan.Zero));
        Assert.Equal(1, await api.WriteDigestsAsync());

        using (new SmtpServer(api.MailPort, refusal: "451 come back later"))
        {
            Assert.Equal(0, await Outbox.SendDueAsync(Stop));
        }

        api.Clock.Pass(TimeSpan.FromMinutes(3));
        Assert.Equal(0, await Outbox.SendDueAsync(Stop));
        var state = await MailStateAsync(account);
        Assert.Equal(
            "1 2 2026-07-06T06:00:00+00:00",
            $"{state.GetProperty("heldUp")} {state.GetProperty("mostTries")} {state.GetProperty("heldUpSince")}"
        );
        Assert.NotEqual("", state.GetProperty("reason").GetString(), StringComparer.Ordinal);

        // The next day's comes besides; nothing that waits is lost, and nothing is sent twice.
        TransferTo(new DateTimeOffset(2026, 7, 7, 6, 0, 0, TimeSpan.Zero));
        Assert.Equal(1, await api.WriteDigestsAsync());
        Assert.Equal(0, await api.WriteDigestsAsync());
        Assert.Equal(2, await SendAllAsync());

        state = await MailStateAsync(account);
        Assert.Equal("0 0", $"{state.GetProperty("waiting")} {state.GetProperty("heldUp")}");
        Assert.Equal(2, (await api.DigestsAsync(manager)).Count);
        Assert.Equal(
            2,
            await Statement.ScalarAsync<long>(
                api.Database.AdminConnectionString,
                "select count(*) from control.outbox where kind = 'digest' and sent_at is not null and text = '' and html is null and stop_address is null"
            )
        );
    }

    /// <summary>Sends what waits to a server that takes it, and looks at the email as a mail program gets it.</summary>
    private async Task<int> SendAllAsync()
    {
        var sent = 0;

        while (await CountWaitingAsync() > 0)
        {
            using var server = new SmtpServer(api.MailPort);
            sent += await OneAsync(server);
        }

        return sent;
    }

    private async Task<int> OneAsync(SmtpServer server)
    {
        var sent = await Outbox.SendDueAsync(Stop);
        var email = await server.Received.WaitAsync(Patience, Stop);
        Assert.Contains("Subject: 1 thing needs you", email, StringComparison.Ordinal);
        Assert.Contains(
            "List-Unsubscribe: <https://lscb.example/api/notifications/one-click?token=",
            email,
            StringComparison.Ordinal
        );
        Assert.Contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", email, StringComparison.Ordinal);
        Assert.Contains("multipart/alternative", email, StringComparison.Ordinal);
        Assert.Contains("text/plain", email, StringComparison.Ordinal);
        Assert.Contains("text/html", email, StringComparison.Ordinal);
        // What the test server did not take in its one connection is tried again at its hour.
        api.Clock.Pass(TimeSpan.FromHours(1));

        return sent;
    }

    private Task<long> CountWaitingAsync() =>
        Statement.ScalarAsync<long>(
            api.Database.AdminConnectionString,
            "select count(*) from control.outbox where sent_at is null"
        );

    /// <summary>What an operator reads. Days pass between, so they sign in again each time.</summary>
    private async Task<JsonElement> MailStateAsync(Account account) =>
        await (await api.SignedInAsync(account)).ReadAsync("/platform/api/mail");

    private void TransferTo(DateTimeOffset at) => api.Clock.Pass(at - api.Clock.GetUtcNow());

    /// <summary>The manager of a board where one action is late.</summary>
    private async Task<TestPerson> ManagerAsync()
    {
        var board = await api.Given.BoardAsync("northshire");
        var manager = await api.Given.MemberAsync(board, "manager");
        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            "update control.people set second_factor_key = 'sealed', second_factor_confirmed_at = now(), second_factor_last_step = 0 where id = $1",
            manager.Id.Value
        );
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms(due: "2017-10-31"));

        return manager;
    }
}
