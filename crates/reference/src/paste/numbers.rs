//! A number alone: `1006`, `0x03ee`.

/// The code that this text is.
pub(super) fn code(text: &str) -> Option<u16> {
    let hex = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
    let (digits, radix) = hex.map_or((text, 10), |hex| (hex, 16));
    let is_number = !digits.is_empty() && digits.chars().all(|char| char.is_digit(radix));
    // Of `0x880203ee` the whole is a frame, whatever its number would be.
    is_number.then(|| u16::from_str_radix(digits, radix).ok())?
}
