using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.People;
using Microsoft.Extensions.Configuration;

namespace LscbCloud.Api.Tests.People;

/// <summary>Keys rotate: what was made with the former key still opens, and everything new is made with the new one.</summary>
public sealed class RotationTests
{
    private static readonly string First = Convert.ToBase64String([.. Enumerable.Repeat((byte)1, 32)]);
    private static readonly string Second = Convert.ToBase64String([.. Enumerable.Repeat((byte)2, 32)]);
    private static readonly string Third = Convert.ToBase64String([.. Enumerable.Repeat((byte)3, 32)]);
    private static readonly DateTimeOffset Now = new(2026, 6, 30, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_second_factor_sealed_with_the_former_key_still_works()
    {
        var made = FactorsWith(First).Make("ann@people.example");
        var code = Account.CodeOf(made.Key, Now);

        Assert.NotNull(FactorsWith(Second, First).StepOf(made.Sealed, code, Now));
        Assert.Null(FactorsWith(Third, Second).StepOf(made.Sealed, code, Now));
    }

    [Fact]
    public void A_page_opened_before_the_rotation_may_still_save()
    {
        var person = new SignedInPerson(
            PersonId.New(),
            "Ann",
            "ann@people.example",
            Guid.CreateVersion7(),
            IsOperator: false,
            MustEnrol: false,
            Now
        );
        var token = TokensWith(First).For(person);

        Assert.True(TokensWith(Second, First).IsValid(person, token));
        Assert.False(TokensWith(Third, Second).IsValid(person, token));
    }

    private static SecondFactors FactorsWith(string key, string? former = null) =>
        new(new Secrets(With(key, former)), new DemonstrationSettings(IsOn: false, new DateOnly(2017, 9, 26)));

    private static AntiforgeryTokens TokensWith(string key, string? former = null) =>
        new(new Secrets(With(key, former)));

    private static IConfiguration With(string key, string? former) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    [Secrets.DataProtection] = key,
                    [Secrets.SecondFactor] = key,
                    [Secrets.FormerDataProtection] = former,
                    [Secrets.FormerSecondFactor] = former,
                }
            )
            .Build();
}
