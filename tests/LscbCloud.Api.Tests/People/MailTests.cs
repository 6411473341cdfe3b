using LscbCloud.Api.Tests.Support;
using LscbCloud.Infrastructure.Mail;
using LscbCloud.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Api.Tests.People;

public sealed class MailTests(PeopleFixture api) : IClassFixture<PeopleFixture>
{
    private const string State = """
        select coalesce(sent_at::text, 'waiting') || ' ' || tries || ' ' || (last_error is not null) || ' ' || (text <> '')
        from control.outbox where recipient = $1
        """;

    private Outbox Outbox => api.Services.GetRequiredService<Outbox>();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_email_waits_while_the_server_is_down_and_is_sent_when_it_is_back()
    {
        var ann = await api.AccountAsync("ann.mail");
        await new Browser(api).PostAsync("/api/password-resets", new { ann.Email }).MustSucceed();

        Assert.Equal(0, await Outbox.SendDueAsync(Stop));
        Assert.Equal("waiting 1 true true", await StateAsync(ann));
        Assert.Equal(0, await Outbox.SendDueAsync(Stop));
        Assert.Equal("waiting 1 true true", await StateAsync(ann));

        using var server = new SmtpServer(api.MailPort);
        api.Clock.Pass(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await Outbox.SendDueAsync(Stop));

        var email = await server.Received.WaitAsync(TimeSpan.FromSeconds(10), Stop);
        Assert.Contains("RCPT TO:<ann.mail@people.example>", email, StringComparison.Ordinal);
        Assert.Contains("Subject: Choose a new password", email, StringComparison.Ordinal);
        // Once it is sent the link is nowhere but in the mailbox.
        Assert.EndsWith(" 2 false false", await StateAsync(ann), StringComparison.Ordinal);
        Assert.Equal(0, await Outbox.SendDueAsync(Stop));
    }

    [Fact]
    public async Task Outside_the_demonstration_there_is_no_mailbox_to_read()
    {
        using var nobody = await new Browser(api).GetAsync("/api/mailbox");
        _ = await nobody.MustRefuse(System.Net.HttpStatusCode.Unauthorized, "session.none");

        var operators = await api.SignedInAsync(await api.AccountAsync("operator.mail", isOperator: true));
        using var response = await operators.GetAsync("/api/mailbox");

        _ = await response.MustRefuse(System.Net.HttpStatusCode.NotFound, "not-found");
    }

    private Task<string> StateAsync(Account account) =>
        Statement.ScalarAsync<string>(api.Database.AdminConnectionString, State, account.Email);
}
