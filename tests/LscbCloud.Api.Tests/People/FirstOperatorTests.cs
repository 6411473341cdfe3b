using LscbCloud.Api.Tests.Support;
using LscbCloud.Infrastructure.People;

namespace LscbCloud.Api.Tests.People;

public sealed class FirstOperatorTests(PeopleFixture api) : IClassFixture<PeopleFixture>
{
    [Fact]
    public async Task The_first_operator_comes_in_by_a_printed_link_and_code()
    {
        using var printed = new StringWriter();
        await FirstOperator.RunAsync(api.Services, "olive@platform.example", "Olive Stone", printed);
        var text = printed.ToString();
        var token = text.Split("token=")[1].Split('\n')[0].Trim();
        var code = text.Split("code: ")[1].Trim();
        var browser = new Browser(api);

        await browser
            .PostAsync(
                "/api/invitations/accept",
                new
                {
                    token,
                    code,
                    password = "quarry lantern biscuit ninety",
                }
            )
            .MustSucceed();

        var session = await browser.ReadAsync("/api/session");
        Assert.True(session.GetProperty("isOperator").GetBoolean());
        Assert.Equal("Olive Stone", session.GetProperty("person").GetProperty("name").GetString());
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            FirstOperator.RunAsync(api.Services, "olive@platform.example", "Olive Stone", printed)
        );
    }

    [Fact]
    public async Task An_account_that_works_on_boards_becomes_no_operator()
    {
        var ann = await api.AccountAsync("ann.worker");
        using var printed = new StringWriter();

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            FirstOperator.RunAsync(api.Services, ann.Email, "Ann", printed)
        );

        Assert.Contains("has an account already", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(printed.ToString());
    }
}
