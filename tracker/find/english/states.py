"""English: the short forms of the states of the US after a town, those of the Associated Press ('Tucson, Ariz.') and of the post ('Tucson, AZ')."""

# AP Stylebook, "state names": the other eight states are written out.
_BY_AP = {
    "Ala": "AL", "Ariz": "AZ", "Ark": "AR", "Calif": "CA", "Colo": "CO", "Conn": "CT", "Del": "DE", "Fla": "FL", "Ga": "GA", "Ill": "IL", "Ind": "IN",
    "Kan": "KS", "Ky": "KY", "La": "LA", "Md": "MD", "Mass": "MA", "Mich": "MI", "Minn": "MN", "Miss": "MS", "Mo": "MO", "Mont": "MT", "Neb": "NE",
    "Nev": "NV", "N.H": "NH", "N.J": "NJ", "N.M": "NM", "N.Y": "NY", "N.C": "NC", "N.D": "ND", "Okla": "OK", "Ore": "OR", "Pa": "PA", "R.I": "RI",
    "S.C": "SC", "S.D": "SD", "Tenn": "TN", "Tex": "TX", "Vt": "VT", "Va": "VA", "Wash": "WA", "W.Va": "WV", "Wis": "WI", "Wyo": "WY",
}  # fmt: skip
_WRITTEN_OUT = ("AK", "HI", "ID", "IA", "ME", "OH", "TX", "UT")

SHORT_STATES = _BY_AP | {code: code for code in (*_BY_AP.values(), *_WRITTEN_OUT)}
"""The code of the post for each short form, without its last full stop."""

BEFORE_A_STOP = tuple(_BY_AP)
"""Those that a full stop follows without ending the sentence."""
