using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using LscbCloud.Domain.Tests.Common;

namespace LscbCloud.Domain.Tests.People;

public sealed class SecondFactorResetTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 30, 9, 0, 0, TimeSpan.Zero);

    private readonly PersonId _person = PersonId.New();
    private readonly PersonId _operator = PersonId.New();
    private readonly SecondFactorReset _reset;

    public SecondFactorResetTests() =>
        _reset = SecondFactorReset.Request(_person, "Known by voice and by her line manager", _operator, Now);

    [Fact]
    [Case("X-D09")]
    public void Whoever_asks_cannot_approve() =>
        Assert.Equal(SecondFactorResetErrors.NeedsTwo, _reset.Approve(_operator, Now).Error);

    [Fact]
    public void Whoever_gains_cannot_approve() =>
        Assert.Equal(SecondFactorResetErrors.NeedsTwo, _reset.Approve(_person, Now).Error);

    [Fact]
    public void Another_operator_approves_once()
    {
        var other = PersonId.New();

        _reset.Approve(other, Now).MustSucceed();

        Assert.Equal(other, _reset.ApprovedBy);
        Assert.Equal(SecondFactorResetErrors.Approved, _reset.Approve(PersonId.New(), Now).Error);
    }

    [Fact]
    public void A_request_is_good_for_a_day() =>
        Assert.Equal(SecondFactorResetErrors.TooOld, _reset.Approve(PersonId.New(), Now.AddHours(24)).Error);
}
