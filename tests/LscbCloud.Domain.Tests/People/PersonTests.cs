using LscbCloud.Domain.People;
using LscbCloud.Domain.Tests.Common;

namespace LscbCloud.Domain.Tests.People;

public sealed class PersonTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 30, 9, 0, 0, TimeSpan.Zero);

    private readonly Person _person = Person.Invite(EmailAddress.Read("ann@northshire.example"), "Ann Marsh", Now);

    [Fact]
    public void The_second_factor_in_use_stays_until_the_new_one_is_confirmed()
    {
        _person.StartSecondFactor("first");
        _person.ConfirmSecondFactor(step: 7, Now).MustSucceed();

        _person.StartSecondFactor("second");

        Assert.Equal("first", _person.SecondFactor?.Key);
        _person.ConfirmSecondFactor(step: 9, Now).MustSucceed();
        Assert.Equal(new SecondFactor("second", Now, 9), _person.SecondFactor);
        Assert.Null(_person.PendingKey);
    }

    [Fact]
    public void Nothing_is_confirmed_that_was_not_started() =>
        Assert.Equal(PersonErrors.NoSecondFactorStarted, _person.ConfirmSecondFactor(step: 7, Now).Error);

    [Fact]
    public void Recovery_codes_stand_in_for_a_second_factor_and_for_nothing_else() =>
        Assert.Equal(PersonErrors.NoSecondFactor, _person.RenewRecoveryCodes().Error);

    [Fact]
    public void A_new_password_and_a_new_second_factor_change_the_stamp()
    {
        var first = _person.SecurityStamp;
        _person.ChoosePassword("hash");
        var second = _person.SecurityStamp;
        _person.ResetSecondFactor("Had their second factor reset");

        Assert.Equal(3, new[] { first, second, _person.SecurityStamp }.Distinct().Count());
    }
}
