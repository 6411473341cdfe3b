using System.Text;
using LscbCloud.Infrastructure.People;

namespace LscbCloud.Api.Tests.People;

/// <summary>The test vectors of RFC 6238 (appendix B, SHA-1) and of RFC 4648.</summary>
public sealed class TotpTests
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");

    [Theory]
    [InlineData(59, 94287082)]
    [InlineData(1111111109, 7081804)]
    [InlineData(1111111111, 14050471)]
    [InlineData(1234567890, 89005924)]
    [InlineData(2000000000, 69279037)]
    [InlineData(20000000000, 65353130)]
    public void Codes_are_those_of_the_standard(long seconds, int eightDigits)
    {
        var at = DateTimeOffset.FromUnixTimeSeconds(seconds);

        Assert.Equal(eightDigits, Totp.Truncated(Key, Totp.StepAt(at)) % 100_000_000);
        Assert.Equal($"{eightDigits % 1_000_000:D6}", Totp.CodeAt(Key, Totp.StepAt(at)));
    }

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    [Case("X-D14")]
    public void A_code_is_good_one_step_to_either_side_and_no_further(int seconds, bool isGood)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1111111111);
        var shown = Totp.CodeAt(Key, Totp.StepAt(now.AddSeconds(seconds)));

        Assert.Equal(isGood ? Totp.StepAt(now.AddSeconds(seconds)) : null, Totp.StepOf(Key, shown, now));
    }

    [Theory]
    [InlineData("")]
    [InlineData("05047")]
    [InlineData("0504711")]
    [InlineData("050472")]
    public void A_code_of_another_time_is_refused(string code) =>
        Assert.Null(Totp.StepOf(Key, code, DateTimeOffset.FromUnixTimeSeconds(1111111111)));

    [Fact]
    public void A_code_may_be_typed_with_a_space() =>
        Assert.NotNull(Totp.StepOf(Key, "050 471", DateTimeOffset.FromUnixTimeSeconds(1111111111)));

    [Theory]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Keys_are_typed_in_base_32(string key, string text) =>
        Assert.Equal(text, Totp.ToBase32(Encoding.ASCII.GetBytes(key)));
}
